/**
 * As much of office.js as the shared page needs before it speaks to a workbook. What it registers is kept in
 * `registered`.
 */
export function fakeOffice({ excelApi = true, host = 'Excel', language = 'vi-VN' } = {}): string {
  return `
    var registered = { functions: {}, commands: {} };
    var CustomFunctions = {
      associate: function (id, run) { registered.functions[id] = run; },
      Error: function (code, message) { this.code = code; this.message = message; },
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    };
    var Office = {
      HostType: { Excel: 'Excel' },
      actions: { associate: function (id, run) { registered.commands[id] = run; } },
      onReady: function (then) {
        var info = { host: ${JSON.stringify(host)} };
        if (then) then(info);
        return Promise.resolve(info);
      },
      context: {
        displayLanguage: ${JSON.stringify(language)},
        requirements: { isSetSupported: function () { return ${excelApi}; } },
      },
    };
  `;
}
