/**
 * Looks whether this Excel can run the add-in, before anything else is loaded. Plain ECMAScript 5: it must run where
 * nothing else of ours does, in the Internet Explorer of Excel 2016 and 2019.
 */
(function () {
  'use strict';

  function tooOld() {
    // Office says in the address which host this is.
    window.location.replace('old-excel.html' + window.location.search + window.location.hash);
  }

  /** Modules came with the browsers of 2017; patterns that look behind came to Macs with macOS 13.3. */
  function isModern() {
    try {
      return 'noModule' in HTMLScriptElement.prototype && new RegExp('(?<=a)b').test('ab');
    } catch (error) {
      return false;
    }
  }

  var isGate = document.documentElement.hasAttribute('data-gate');
  if (typeof Office === 'undefined') {
    document.addEventListener('DOMContentLoaded', function () {
      var missing = document.getElementById('office-missing');
      if (missing) missing.hidden = false;
    });
  } else if (!isGate) {
    // Office waits for a page to answer.
    Office.onReady();
  } else if (!isModern()) {
    tooOld();
  } else {
    Office.onReady(function (info) {
      var isExcel = info.host === Office.HostType.Excel;
      if (isExcel && !Office.context.requirements.isSetSupported('ExcelApi', '1.9')) tooOld();
    });
  }
})();
