// Scripts of the office's pages prove their posts like every form does.
(function () {
  'use strict';
  var proof = document.querySelector('meta[name="csrf"]');
  if (window.jQuery && proof) {
    window.jQuery.ajaxPrefilter(function (options, original, request) {
      if (!options.crossDomain) {
        request.setRequestHeader('X-Csrf', proof.content);
      }
    });
  }
  // The page's main button, wherever the focus is; a key that is held down presses once.
  document.addEventListener('keydown', function (event) {
    var main = event.key === 'Enter' && event.ctrlKey && !event.repeat ? document.querySelector('[data-ctrl-enter]') : null;
    if (main) {
      event.preventDefault();
      main.click();
    }
  });
  var summary = document.getElementById('error-summary');
  if (summary) {
    summary.focus();
  }
}());
