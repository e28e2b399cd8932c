/**
 * As much of office.js as the pages need before they speak to a workbook. It keeps what they register in
 * `registered`, and what they send to the command in `sent`.
 */
export function fakeOffice({ excelApi = true, host = 'Excel', language = 'vi-VN' } = {}): string {
  return `
    var registered = { functions: {}, commands: {}, heard: null };
    var sent = [];
    var CustomFunctions = {
      associate: function (id, run) { registered.functions[id] = run; },
      Error: function (code, message) { this.code = code; this.message = message; },
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    };
    var Office = {
      HostType: { Excel: 'Excel' },
      EventType: { DialogParentMessageReceived: 'dialogParentMessageReceived' },
      actions: { associate: function (id, run) { registered.commands[id] = run; } },
      onReady: function (then) {
        var info = { host: ${JSON.stringify(host)} };
        if (then) then(info);
        return Promise.resolve(info);
      },
      context: {
        displayLanguage: ${JSON.stringify(language)},
        requirements: { isSetSupported: function () { return ${excelApi}; } },
        ui: {
          messageParent: function (message) { sent.push(message); },
          addHandlerAsync: function (type, handler, done) { registered.heard = handler; done({}); },
        },
      },
    };
  `;
}
