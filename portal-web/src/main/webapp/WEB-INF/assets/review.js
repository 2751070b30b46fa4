// The review screen: saves without leaving the page, turns papers, and is worked by keys alone. Without it every button still
// works, by loading the page again.
(function () {
  'use strict';
  var busy = false;
  var leaving = false;
  var viewer = window.paperViewer;

  function form() { return document.getElementById('review'); }
  function rows() { return Array.prototype.slice.call(document.querySelectorAll('tbody[data-editable="yes"]')); }
  function row(key) { return document.getElementById('row-' + key); }
  function name(body) { return body && body.querySelector('.name'); }
  function rowOf(element) { return element && element.closest ? element.closest('tbody.row') : null; }
  function typed(element) {
    return element.type === 'radio' ? element.checked !== element.defaultChecked
      : element.tagName === 'SELECT' ? Array.prototype.some.call(element.options, function (o) { return o.selected !== o.defaultSelected && o.value; })
      : element.type !== 'hidden' && element.type !== 'submit' && element.value !== element.defaultValue;
  }
  function anythingTyped() { return Array.prototype.some.call(form().elements, typed); }

  // Rows and their papers
  function open(body) {
    if (!body) { return; }
    document.querySelectorAll('tbody.row').forEach(function (other) {
      var on = other === body;
      other.classList.toggle('current', on);
      var fields = other.querySelector('tr.fields');
      if (fields) { fields.hidden = !on; }
      if (fields) { name(other).setAttribute('aria-expanded', on ? 'true' : 'false'); }
      if (on) { name(other).setAttribute('aria-current', 'true'); } else { name(other).removeAttribute('aria-current'); }
    });
    form().elements.current.value = body.dataset.key;
    viewer.show(body.dataset.key);
  }
  function focus(body) {
    if (!body) { return; }
    open(body);
    name(body).focus({ preventScroll: true });
    reveal(body);
  }
  function reveal(body) {
    var bar = document.getElementById('running').getBoundingClientRect();
    var box = body.getBoundingClientRect();
    if (box.top < 8) { window.scrollBy(0, box.top - 8); }
    else if (box.bottom > bar.top - 8) { window.scrollBy(0, Math.min(box.top - 8, box.bottom - bar.top + 8)); }
  }

  // Walks to the next paper; a row that has focus gives it to the row of that paper, a picture to that picture
  function nextPaper(step) {
    var inPicture = document.activeElement && document.activeElement.closest('#papers .picture');
    var inTools = document.activeElement && document.activeElement.closest('#papers');
    var key = viewer.walk(step);
    if (!key) { return; }
    if (row(key)) { open(row(key)); }
    if (inPicture && viewer.picture()) { viewer.picture().focus(); } else if (!inTools && row(key)) { focus(row(key)); }
  }
  function mark(opinion) {
    var paper = viewer.shown();
    var button = paper && paper.querySelector('[data-mark=' + opinion + ']');
    if (!button) { return; }
    var note = paper.querySelector('.note-on textarea');
    if (opinion === 'UNCLEAR' && !note.value.trim()) {
      paper.querySelector('.note-on').open = true;
      note.focus();
    } else {
      save(button.value, afterPaper(document.activeElement));
    }
  }
  function afterPaper(focused) {
    var id = focused && focused.id;
    var picture = focused && focused.closest('.picture');
    var inRow = focused && focused.classList.contains('name');
    return function () {
      var wrong = viewer.shown() && viewer.shown().querySelector('[aria-invalid=true]');
      if (wrong) {
        wrong.closest('details').open = true;
        wrong.focus();
      } else if (picture && viewer.picture()) {
        viewer.picture().focus();
      } else if (!inRow && id && document.getElementById(id) && document.getElementById(id).tagName === 'BUTTON') {
        document.getElementById(id).focus();
      } else if (!inRow && viewer.picture()) {
        viewer.picture().focus();
      } else {
        focus(row(form().elements.current.value));
      }
    };
  }

  // Saving: the whole form goes, the whole form comes back, and what was typed meanwhile is put into it again
  function page(answer) {
    return answer.text().then(function (text) {
      var read = new DOMParser().parseFromString(text, 'text/html');
      if (!answer.ok || !read.getElementById('review')) { throw { refused: answer.status < 500 }; }
      return read;
    });
  }
  function post(data) {
    return fetch(form().action, { method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin' }).then(page);
  }
  // After a new sign-in in another tab, this page's proofs are old: it gets new ones and tries once more.
  function again(data) {
    return fetch(form().action, { credentials: 'same-origin' }).then(page).then(function (fresh) {
      ['csrf', 'pressed', 'jakarta.faces.ViewState', 'primefaces.nonce'].forEach(function (name) {
        var there = fresh.getElementById('review').elements[name];
        if (there && form().elements[name]) {
          form().elements[name].value = there.value;
          data.set(name, there.value);
        }
      });
      return post(data);
    });
  }
  function save(act, then) {
    if (busy) { return; }
    busy = true;
    var data = new FormData(form());
    data.set('do', act);
    document.getElementById('trouble').hidden = true;
    post(data).catch(function (trouble) {
      if (!trouble.refused) { throw trouble; } // it may have arrived: only a person sends it again
      return again(data);
    }).then(function (next) {
      var key = act.indexOf(':') > 0 ? act.substring(act.indexOf(':') + 1) : '';
      keepTyping(next, data, key, act);
      // The sentence stands at the row, where the focus goes.
      var summary = next.getElementById('error-summary');
      if (summary && (key && next.getElementById('problem.' + key) || next.querySelector('#papers [aria-invalid=true]'))) { summary.remove(); }
      // What stands open stays open.
      Array.prototype.forEach.call(document.querySelectorAll('details[id][open]'), function (one) {
        if (next.getElementById(one.id)) { next.getElementById(one.id).open = true; }
      });
      ['household', 'review', 'running'].forEach(function (id) {
        document.getElementById(id).replaceWith(document.adoptNode(next.getElementById(id)));
      });
      viewer.merge(next, false);
      busy = false;
      ready();
      then(key);
      announce(act, key);
    }).catch(function () {
      busy = false;
      document.getElementById('trouble').hidden = false;
    });
  }
  // Said where it is read out: the place itself stays, and only its words change.
  function announce(act, key) {
    var place = document.getElementById('announced');
    var wrong = (key && problemOf(key)) || document.getElementById('error-summary');
    var done = key && row(key) ? name(row(key)).textContent + ': ' + place.dataset.saved : act === 'note' ? place.dataset.note : place.dataset.saved;
    var sum = document.getElementById('so-far');
    place.textContent = wrong ? '' : done + ' ' + (sum ? sum.textContent.replace(/\s+/g, ' ').trim() : '');
  }
  function keepTyping(page, sent, key, act) {
    var next = page.getElementById('review').elements;
    var newStart = /^(note|add-row|add-month|withdraw)/.test(act);
    var done = { note: /^note$/, 'add-row': /^new\./, 'add-month': /^(month|why)\./ }[act.split(':')[0]];
    Array.prototype.forEach.call(form().elements, function (field) {
      var mine = key && field.name.slice(field.name.indexOf('.') + 1) === key;
      var since = field.type === 'radio' ? field.checked && sent.get(field.name) !== field.value : sent.get(field.name) !== field.value;
      var other = next[field.name];
      if (!field.name || !other || field.type === 'hidden' || field.type === 'submit' || mine || (done && done.test(field.name))) { return; }
      if (!(since && typed(field)) && !(newStart && (typed(field) || kept(field)))) { return; }
      if (field.type === 'radio') {
        Array.prototype.forEach.call(other.length === undefined ? [other] : other, function (one) { if (one.value === field.value) { one.checked = field.checked; } });
      } else if (other.length === undefined || other.tagName) {
        other.value = field.value;
      }
    });
  }
  // Whether the server drew these fields with what somebody had typed but not saved.
  function kept(field) {
    var body = rowOf(field);
    return body ? body.dataset.typed === 'yes' : false;
  }
  function problemOf(key) { return document.getElementById('problem.' + key); }
  function afterRow(key) {
    var body = row(key);
    if (problemOf(key)) {
      open(body);
      body.querySelector('[aria-invalid=true]').focus();
      reveal(body);
    } else {
      focus(body);
    }
  }
  function onward(key) {
    if (problemOf(key)) { afterRow(key); return; }
    var all = rows();
    var next = all.slice(all.indexOf(row(key)) + 1).filter(function (body) { return !/ (said|norm)/.test(body.className); })[0];
    focus(next || row(key));
  }

  // What stands on the page with its key beside it
  function press(letter) {
    var there = document.querySelector('[data-key="' + letter + '"]:not(tbody)');
    if (there) { there.click(); }
  }
  // All that agree are confirmed: on to the first row that still waits.
  function afterAll() {
    var problem = document.getElementById('error-summary');
    var waits = rows().filter(function (body) { return !/ (said|later|norm)/.test(body.className); })[0];
    if (problem) { problem.focus(); } else { focus(waits || row(form().elements.current.value)); }
  }

  function choose(body, verdicts) {
    var radio = verdicts.map(function (v) { return body.querySelector('input[type=radio][value=' + v + ']'); }).filter(Boolean)[0];
    if (radio) {
      open(body);
      radio.checked = true;
      body.querySelector('textarea').focus();
    }
  }

  // Keys of the paper: while its row or something of it has focus, and nobody types
  function paperKey(event) {
    var acts = {
      n: function () { nextPaper(1); }, p: function () { nextPaper(-1); },
      '+': function () { viewer.act('in'); }, '-': function () { viewer.act('out'); }, '0': function () { viewer.act('whole'); },
      t: function () { viewer.act('turn'); }, c: function () { viewer.act('tone'); },
      m: function () { mark('READ'); }, g: function () { mark('ACCEPTED'); }, x: function () { mark('UNCLEAR'); },
      '?': function () { document.getElementById('keys').showModal(); }
    };
    if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey) { return false; }
    event.preventDefault();
    acts[event.key]();
    return true;
  }
  // Moves a large picture while there is more of it that way, and turns the page after that
  function pageKey(event) {
    var step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    var view = event.target.closest('#papers .picture');
    if (!step || !view || event.ctrlKey || event.metaKey || event.altKey || viewer.scrolls(view, step)) { return; }
    event.preventDefault();
    viewer.turnPage(step);
  }

  // Keys of the row: only while it has focus
  function key(event) {
    var body = document.activeElement && document.activeElement.classList.contains('name') ? rowOf(document.activeElement) : null;
    if (!body || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var all = rows();
    var at = all.indexOf(body);
    var id = body.dataset.key;
    var acts = {
      j: function () { focus(all[at + 1]); }, ArrowDown: function () { focus(all[at + 1]); },
      k: function () { focus(all[at - 1]); }, ArrowUp: function () { focus(all[at - 1]); },
      Home: function () { focus(all[0]); }, End: function () { focus(all[all.length - 1]); },
      a: function () { save('approve:' + id, onward); },
      u: function () { save('undo:' + id, afterRow); },
      r: function () { choose(body, ['REFUSE', 'LEAVE_OUT']); },
      l: function () { choose(body, ['LATER']); },
      Enter: function () { open(body); body.querySelector('.judged input').select(); body.querySelector('.judged input').focus(); },
      e: function () { press('e'); }, d: function () { press('d'); }, w: function () { press('w'); },
      o: function () { open(body); if (viewer.picture()) { viewer.picture().focus(); } },
      ArrowLeft: function () { viewer.turnPage(-1); }, ArrowRight: function () { viewer.turnPage(1); }
    };
    if (paperKey(event)) { return; }
    if (acts[event.key] && (body.dataset.editable === 'yes' || /^[jkodw]$|^Arrow/.test(event.key))) {
      event.preventDefault();
      acts[event.key]();
    }
  }

  function paperTyped(event) {
    var field = event.target.matches('input, textarea');
    var button = field && event.key === 'Enter' && (event.ctrlKey || event.target.tagName === 'INPUT')
      ? event.target.closest('details').querySelector('button') || event.target.closest('.paper-foot').querySelector('[data-mark=UNCLEAR]') : null;
    if (button) {
      event.preventDefault();
      button.click();
    } else if (!field && !paperKey(event)) {
      pageKey(event);
    }
  }

  document.addEventListener('keydown', function (event) {
    var body = rowOf(event.target);
    var field = event.target.matches && event.target.matches('input:not([type=hidden]), textarea');
    if (event.key === 'Escape' && (event.target.closest('#papers') || (body && field))) {
      event.preventDefault();
      focus(body || row(form().elements.current.value));
    } else if (event.key === 'Enter' && body && field && (event.target.tagName === 'INPUT' || event.ctrlKey)) {
      event.preventDefault();
      save('judge:' + body.dataset.key, onward);
    } else if (event.target.closest && event.target.closest('#papers')) {
      paperTyped(event);
    } else {
      key(event);
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) {
      var clicked = event.target.closest('tbody.row > tr:first-child');
      if (clicked && !event.target.closest('input')) { focus(rowOf(clicked)); }
      return;
    }
    if (button.dataset.look === 'more') { viewer.show('more'); return; }
    if (button.dataset.look === 'next' || button.dataset.look === 'before') { nextPaper(button.dataset.look === 'next' ? 1 : -1); return; }
    if (button.dataset.look) { viewer.act(button.dataset.look); return; }
    if (button.dataset.open) { document.getElementById(button.dataset.open).showModal(); return; }
    if (button.dataset.close) { document.getElementById(button.dataset.close).close(); return; }
    if (button.name !== 'do' || button.form !== form() || button.hasAttribute('formaction')) { return; }
    event.preventDefault();
    if (button.dataset.mark) { mark(button.dataset.mark); return; }
    if (/^words:/.test(button.value)) { save(button.value, afterPaper(button)); return; }
    if (button.classList.contains('name')) {
      focus(rowOf(button));
    } else if (/^(judge|undo|approve):/.test(button.value)) {
      save(button.value, afterRow);
    } else {
      save(button.value, button.value === 'confirm' ? afterAll : function () {
        var problem = document.getElementById('error-summary');
        if (problem) { problem.focus(); } else { focus(row(form().elements.current.value)); }
      });
    }
  });
  document.addEventListener('focusin', function (event) {
    var body = rowOf(event.target);
    // A mouse is still on its way to what it presses: the page must not move under it.
    if (body && (event.target.matches('.judged input') || event.target.matches('.name:focus-visible'))) { open(body); }
  });
  // An amount that differs says that it is another amount; a plain choice puts the plain amount back.
  document.addEventListener('input', function (event) {
    var body = rowOf(event.target);
    if (!body) { return; }
    if (event.target.matches('.judged input')) {
      var same = event.target.value.replace(/[^\d,.]/g, '') === body.dataset.plain.replace(/[^\d,.]/g, '');
      var pick = body.querySelector(same ? 'input[type=radio][data-reason=no]' : 'input[type=radio][data-amount=yes]');
      if (pick && event.target.value) { pick.checked = true; }
    } else if (event.target.type === 'radio') {
      var amount = body.querySelector('.judged input');
      if (event.target.dataset.amount === 'yes') { amount.focus(); } else { amount.value = event.target.dataset.reason === 'no' ? body.dataset.plain : ''; }
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && anythingTyped()) { event.preventDefault(); }
  });
  document.addEventListener('submit', function (event) {
    leaving = true;
    // A download leaves the page where it is.
    if (event.submitter && event.submitter.hasAttribute('formaction')) { setTimeout(function () { leaving = false; }, 3000); }
  });

  function ready() {
    var running = document.getElementById('running');
    var stays = window.getComputedStyle(running).position === 'sticky';
    document.documentElement.style.setProperty('--bar-below', stays ? running.offsetHeight + 'px' : '0px');
    document.querySelectorAll('[data-open]').forEach(function (button) { button.hidden = false; });
  }
  window.addEventListener('resize', ready);
  ready();
  viewer.start(form().elements.current.value);
  // The row that is lit has the keys at once.
  if (!document.getElementById('error-summary') && !window.location.hash) { focus(row(form().elements.current.value)); }
}());
