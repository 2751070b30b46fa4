// The review screen: saves without leaving the page, turns papers, and is worked by keys alone. Without it every button still
// works, by loading the page again.
(function () {
  'use strict';
  var busy = false;
  var leaving = false;

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
      name(other).setAttribute('aria-expanded', on ? 'true' : 'false');
    });
    form().elements.current.value = body.dataset.key;
    showPapers(body.dataset.key);
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

  var look = { at: 0, size: 0, turn: 0 };
  function pictures() {
    return Array.prototype.slice.call(document.querySelectorAll('#papers .papers-of:not([hidden]) figure'));
  }
  function showPapers(key) {
    var shown = document.querySelector('#papers .papers-of:not([hidden])');
    if (shown && shown.dataset.row === key && document.querySelector('#papers.live')) { return; }
    document.querySelectorAll('#papers .papers-of').forEach(function (section) { section.hidden = section.dataset.row !== key; });
    look = { at: 0, size: 0, turn: 0 };
    draw();
  }
  function draw() {
    var all = pictures();
    document.getElementById('papers').classList.add('live');
    document.querySelector('#papers .viewer').hidden = all.length === 0;
    all.forEach(function (figure, at) {
      figure.hidden = at !== look.at;
      if (at === look.at) {
        var picture = figure.querySelector('img');
        if (!picture.getAttribute('src')) { picture.src = picture.dataset.src; }
        figure.querySelector('.picture').className = 'picture size-' + look.size + ' turn-' + look.turn;
      }
    });
    document.querySelector('#papers [data-look="next"]').hidden = all.length < 2;
  }
  function lookAt(what) {
    var all = pictures();
    if (all.length === 0) { return; }
    if (what === 'next') { look = { at: (look.at + 1) % all.length, size: 0, turn: 0 }; }
    if (what === 'in') { look.size = Math.min(3, look.size + 1); }
    if (what === 'out') { look.size = Math.max(0, look.size - 1); }
    if (what === 'turn') { look.turn = (look.turn + 1) % 4; }
    draw();
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
      ['csrf', 'jakarta.faces.ViewState', 'primefaces.nonce'].forEach(function (name) {
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
      if (summary && key && next.getElementById('problem.' + key)) { summary.remove(); }
      ['household', 'review', 'running'].forEach(function (id) {
        document.getElementById(id).replaceWith(document.adoptNode(next.getElementById(id)));
      });
      busy = false;
      ready();
      then(key);
    }).catch(function () {
      busy = false;
      document.getElementById('trouble').hidden = false;
    });
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
      var amount = document.querySelector('[name="amount.' + key + '"]');
      (amount.getAttribute('aria-invalid') === 'true' && !amount.value ? amount : document.getElementById('reason.' + key)).focus();
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

  function choose(body, verdicts) {
    var radio = verdicts.map(function (v) { return body.querySelector('input[type=radio][value=' + v + ']'); }).filter(Boolean)[0];
    if (radio) {
      open(body);
      radio.checked = true;
      body.querySelector('textarea').focus();
    }
  }

  // Keys: only while a row has focus
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
      o: function () { open(body); var view = pictures()[look.at]; if (view) { view.querySelector('.picture').focus(); } },
      n: function () { lookAt('next'); }, t: function () { lookAt('turn'); },
      '+': function () { lookAt('in'); }, '-': function () { lookAt('out'); },
      '?': function () { document.getElementById('keys').showModal(); }
    };
    if (acts[event.key] && (body.dataset.editable === 'yes' || 'jkn?ot+-ArrowDownArrowUp'.indexOf(event.key) >= 0)) {
      event.preventDefault();
      acts[event.key]();
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
    } else if (event.target.closest && event.target.closest('#papers .picture') && /^[nt+-]$/.test(event.key)) {
      event.preventDefault();
      lookAt({ n: 'next', t: 'turn', '+': 'in', '-': 'out' }[event.key]);
      var view = pictures()[look.at];
      view.querySelector('.picture').focus();
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
    if (button.dataset.look) { lookAt(button.dataset.look); return; }
    if (button.dataset.open) { document.getElementById(button.dataset.open).showModal(); return; }
    if (button.dataset.close) { document.getElementById(button.dataset.close).close(); return; }
    if (button.name !== 'do' || button.form !== form()) { return; }
    event.preventDefault();
    if (button.classList.contains('name')) {
      focus(rowOf(button));
    } else if (/^(judge|undo|approve):/.test(button.value)) {
      save(button.value, afterRow);
    } else {
      save(button.value, function () {
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
  document.addEventListener('submit', function () { leaving = true; });

  function ready() {
    document.querySelectorAll('[data-open]').forEach(function (button) { button.hidden = false; });
  }
  ready();
  draw();
}());
