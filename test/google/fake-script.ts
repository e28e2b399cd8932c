/**
 * What Apps Script puts into a page, as strict as it is: only functions of the program can be called, with texts, and a
 * handler hears each answer. The page calls `callServer`, which the test answers.
 *
 * @param names of the functions of the program
 */
export function fakeScript(names: readonly string[]): string {
  return `
    window.focused = 0;
    window.google = (function () {
      var names = ${JSON.stringify(names)};
      function runner(succeed, fail) {
        var run = {
          withSuccessHandler: function (then) { return runner(then, fail); },
          withFailureHandler: function (then) { return runner(succeed, then); },
        };
        names.forEach(function (name) {
          run[name] = function (argument) {
            if (typeof argument !== 'string') throw new Error('Only texts are handed over.');
            callServer(name, argument).then(function (answer) {
              if (answer.failure === null) succeed(answer.text);
              else fail(new Error(answer.failure));
            });
          };
        });
        return run;
      }
      return {
        script: {
          run: runner(function () {}, function () {}),
          host: { editor: { focus: function () { window.focused++; } } },
        },
      };
    })();
  `;
}
