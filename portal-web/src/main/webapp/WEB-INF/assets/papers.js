// Sends papers while the form is filled in. Without this script every page still takes them by its own form.
(function () {
  'use strict';
  var MOST = 2;              // files on the line at the same time
  var PAUSES = [2, 4, 8, 16, 30, 30];
  var STALL = 60000;         // so long without a byte is a broken line
  var lot = [];              // every file chosen since this document was loaded
  var say = {};
  var place = null;          // #sending of the page that is shown
  var moved = false;         // whether another page has come in place since the document was loaded
  var bar, said, picker, picked, live;
  if (!window.fetch || !window.FormData || !document.getElementById('sending')) { return; }

  // Small things
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) { element.className = name; }
    if (text) { element.textContent = text; }
    return element;
  }
  // Names keep their own direction inside a sentence.
  function words(key, first, second) {
    return say[key].replace('{0}', '\u2068' + first + '\u2069').replace('{1}', '\u2068' + second + '\u2069');
  }
  function button(label, about, act) {
    var one = make('button', 'link', label);
    one.type = 'button';
    if (about) { one.appendChild(make('span', 'sr', ' ' + about)); }
    one.addEventListener('click', act);
    return one;
  }
  function tell(text) { said.textContent = text; }
  function waits(item) { return /^(waiting|sending|pause|offline)$/.test(item.state); }
  function running() { return lot.filter(waits); }
  function troubled(item) { return /^(refused|failed|lapsed)$/.test(item.state); }
  function checking() { return document.querySelector('main .checking, main [data-state=CHECKING]'); }
  function csrf() { return document.querySelector('input[name=csrf]').value; }
  function post(address, pairs) {
    return fetch(address, { method: 'POST', body: pairs, credentials: 'same-origin', headers: { 'X-Csrf': csrf() } });
  }
  function page(answer) {
    return answer.text().then(function (text) { return new DOMParser().parseFromString(text, 'text/html'); });
  }

  // Choosing
  function choose(target, camera) {
    picked = target;
    picker.multiple = !camera;
    if (camera) { picker.setAttribute('capture', 'environment'); } else { picker.removeAttribute('capture'); }
    picker.accept = camera ? 'image/*' : place.dataset.accept;
    picker.click();
  }
  function chosen(files, target) {
    var photos = [];
    // On the page of one paper every file becomes a page of it, and there is no question.
    var paper = target === place.dataset.target ? place.dataset.paper : '';
    Array.prototype.forEach.call(files, function (file) {
      var item = { file: file, name: file.name, target: target, post: place.dataset.post, states: place.dataset.states,
        signIn: place.dataset.signIn, state: 'waiting', done: 0, tries: 0, turn: 0, sentTurn: 0, looking: true };
      lot.push(item);
      if (paper || /^image\//.test(file.type)) { photos.push(item); }
      if (file.size > Number(place.dataset.limit)) { refuse(item, say.tooLarge); }
      look(item);
    });
    // The first goes at once: it begins a paper of its own whatever the answer is.
    if (photos.length > 1 || paper) {
      var group = { items: photos, pages: paper ? true : null, paper: paper || null, joins: !!paper };
      photos.forEach(function (item) { item.group = group; });
    }
    draw();
    go();
  }

  // Sending
  function mayGo(item) {
    var group = item.group;
    if (item.state !== 'waiting') { return false; }
    if (!group || group.pages === false) { return true; }
    if (group.pages === null) { return item === group.items[0]; }
    return group.items.every(function (other) { return other.state !== 'sending'; });
  }
  function go() {
    lot.forEach(function (item) {
      if (navigator.onLine === false) {
        if (item.state === 'waiting' || item.state === 'pause') { item.state = 'offline'; }
      } else if (mayGo(item) && lot.filter(function (one) { return one.state === 'sending'; }).length < MOST) {
        item.state = 'sending';
        if (item.tries) { knock(item); } else { send(item); }
      }
    });
    draw();
  }
  // Before a file is sent once more: whether there is a line, and anybody signed in at its end.
  function knock(item) {
    fetch(item.states, { credentials: 'same-origin' }).then(function (answer) {
      if (answer.status === 401) { lapsed(item); } else { send(item); }
    }).catch(function () { pause(item); });
  }
  function send(item) {
    if (item.state !== 'sending') { return; }
    var group = item.group && item.group.pages ? item.group : null;
    var data = new FormData();
    data.append('csrf', csrf());
    data.append('file', item.file, item.file.name || 'photo.jpg');
    var call = item.call = new XMLHttpRequest();
    var watchdog;
    function alive() {
      clearTimeout(watchdog);
      watchdog = setTimeout(function () { call.abort(); pause(item); }, STALL);
    }
    item.sentTurn = item.turn;
    item.done = 0;
    call.open('POST', item.post + '?for=' + encodeURIComponent(item.target) + '&turn=' + item.turn +
      (group && group.paper ? '&paper=' + group.paper : ''));
    call.setRequestHeader('Accept', 'application/json');
    call.upload.onprogress = function (event) {
      alive();
      if (event.lengthComputable) { item.done = Math.floor(event.loaded / event.total * 100); }
      paint(item);
      drawBar();
    };
    call.onload = function () { clearTimeout(watchdog); answered(item, call); };
    call.onerror = function () { clearTimeout(watchdog); pause(item); };
    alive();
    call.send(data);
    paint(item);
  }
  function answered(item, call) {
    var answer = null;
    try { answer = JSON.parse(call.responseText); } catch (notOurs) { /* a page of something in between */ }
    var file = answer && answer.files && answer.files[0];
    if (file && !file.refused) {
      stored(item, file);
    } else if (file && /^(BUSY|NOT_STORED)$/.test(file.refused) && item.tries < PAUSES.length) {
      pause(item);
    } else if (file) {
      refuse(item, file.sentence);
    } else if (answer && answer.lapsed) {
      lapsed(item);
    } else if (answer && answer.expired && !item.renewed) {
      item.renewed = true;
      renew().then(function () { send(item); }, function () { pause(item); });
    } else if (call.status >= 500 || call.status === 429) {
      pause(item);
    } else {
      item.state = 'failed';
    }
    draw();
    go();
  }
  // After a new sign-in in another tab this page's proofs are old.
  function renew() {
    return fetch(location.href, { credentials: 'same-origin' }).then(page).then(function (fresh) {
      var proof = fresh.querySelector('input[name=csrf]');
      if (proof) { all('input[name=csrf]').forEach(function (field) { field.value = proof.value; }); }
    });
  }
  function pause(item) {
    if (item.state !== 'sending') { return; }
    item.state = item.tries >= PAUSES.length ? 'failed' : 'pause';
    if (item.state === 'failed') { tell(words('failed', item.name)); }
    item.timer = setTimeout(function () {
      if (item.state === 'pause') { item.state = 'waiting'; go(); }
    }, PAUSES[Math.min(item.tries, PAUSES.length - 1)] * 1000);
    item.tries++;
    draw();
    go();
  }
  function lapsed(item) {
    item.state = 'lapsed';
    tell(words('lapsed', item.name));
    draw();
  }
  function refuse(item, sentence) {
    item.state = 'refused';
    item.sentence = sentence;
    tell(item.name + ': ' + sentence);
  }
  function stored(item, file) {
    item.state = 'stored';
    item.paper = file.paper;
    item.id = file.file;
    known[item.id] = 'RECEIVED';
    if (item.group && !item.group.paper) { item.group.paper = file.paper; }
    tell(running().length ? words('stored', item.name) : say.all);
    arrange(item.group).then(refresh).then(watch);
  }
  function again(item) {
    clearTimeout(item.timer);
    item.state = 'waiting';
    item.tries = item.tries ? 1 : 0;
    item.renewed = false;
    go();
  }
  function cancel(item) {
    clearTimeout(item.timer);
    forget(item);
    if (item.call) { item.call.abort(); }
    if (item.group) { item.group.items.splice(item.group.items.indexOf(item), 1); }
    draw();
    go();
  }
  function forget(item) {
    item.state = 'gone';
    if (lot.indexOf(item) >= 0) { lot.splice(lot.indexOf(item), 1); }
    if (!item.node) { return; }
    var list = item.node.contains(document.activeElement) ? item.node.parentNode : null;
    item.node.remove();
    // Focus stays near: on the next file, else on the button that adds one.
    var near = list && (list.querySelector('button:not([hidden])') || (list.nextElementSibling && list.nextElementSibling.querySelector('button')));
    if (near) { near.focus(); }
  }

  // Order and turn that were chosen while files were on their way
  function arrange(group) {
    var here = group && group.pages ? group.items.filter(function (item) { return item.id && item.paper === group.paper; }) : [];
    if (here.length < 2 || group.joins || group.items.some(waits)) { return Promise.resolve(); }
    return here.reduce(function (before, item, at) {
      return before.then(function () {
        return post('/papers/arranged', new URLSearchParams({ paper: item.paper, file: item.id, to: String(at) }));
      });
    }, Promise.resolve()).catch(function () { /* the page has buttons for it */ });
  }
  function shift(item, by) {
    var items = item.group.items;
    var at = items.indexOf(item);
    var other = items[at + by];
    if (!other) { return; }
    items.splice(at, 1);
    items.splice(at + by, 0, item);
    var from = lot.indexOf(item), to = lot.indexOf(other);
    if (to >= 0) { // else it has arrived already, and stands in the page's own list
      lot[to] = item;
      lot[from] = other;
    }
    draw();
  }
  var toTurn = [];
  function turnOnServer(list) {
    toTurn = toTurn.filter(function (item) {
      var standing = list.filter(function (one) { return one.file === item.id; })[0];
      if (!standing || standing.state === 'REFUSED') { return false; }
      if (standing.state === 'READY' && !item.turning) {
        item.turning = true;
        post('/papers/arranged', new URLSearchParams({ paper: item.paper, file: item.id, turn: '1' })).then(function () {
          item.turning = false;
          item.sentTurn = (item.sentTurn + 1) % 4;
        }, function () { item.turning = false; });
      }
      return item.sentTurn !== item.turn;
    });
    return toTurn.length > 0;
  }

  // What the server knows: the lists of papers on this page, and how far the checks have come
  var asking = false, askAgain = false;
  function refresh() {
    if (asking) { askAgain = true; return Promise.resolve(); }
    asking = true;
    return fetch(location.href, { credentials: 'same-origin' }).then(page).then(function (fresh) {
      var there = {};
      all('[data-papers]', fresh).forEach(function (list) { there[list.dataset.papers] = list; });
      all('[data-papers]').forEach(function (list) {
        var next = there[list.dataset.papers];
        var typed = all('textarea, input[type=text]', list).some(function (field) { return field.value !== field.defaultValue; });
        if (!next || typed || next.innerHTML === list.innerHTML) { return; }
        var focus = list.contains(document.activeElement) ? document.activeElement : null;
        list.replaceWith(document.adoptNode(next));
        if (focus) { refocus(focus, next); }
      });
      lot.filter(function (item) { return item.state === 'stored'; }).forEach(settle);
    }).catch(function () { /* the list is read when the page is */ }).then(function () {
      asking = false;
      draw();
      if (askAgain) { askAgain = false; return refresh(); }
    });
  }
  // Focus stays on the same thing, else near it: on the paper's own row, on the list, on the page.
  function refocus(old, list) {
    var same = all(old.tagName, list).filter(function (one) {
      return one.value === old.value && one.getAttribute('href') === old.getAttribute('href') && (one.value || one.textContent === old.textContent);
    })[0];
    var row = old.closest('[data-paper]');
    var near = row && list.querySelector('[data-paper="' + row.dataset.paper + '"]');
    var there = same || (near || list).querySelector('button, a[href], summary') || document.getElementById('main');
    there.focus();
  }
  // A stored file stands in the page's own list; here it stays only with something to say about it.
  function settle(item) {
    if (item.turn !== item.sentTurn && toTurn.indexOf(item) < 0) { toTurn.push(item); }
    if (!item.looking && !item.warning) { forget(item); }
  }
  var clock = null, until = 0, known = {};
  function watch() {
    until = Date.now() + 120000;
    if (!clock) { ask(); }
  }
  function ask() {
    clock = null;
    if (!place || document.hidden || Date.now() > until) { return; }
    fetch(place.dataset.states, { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok ? answer.json() : null;
    }).then(function (list) {
      if (!list) { return; }
      var changed = false;
      list.forEach(function (one) {
        if (known[one.file] !== one.state && (known[one.file] || checking())) {
          changed = true;
          if (one.state !== 'RECEIVED') { tell(one.sentence); }
        }
        known[one.file] = one.state;
      });
      var more = turnOnServer(list) || list.some(function (one) { return one.state === 'RECEIVED'; });
      if (more && !clock) { clock = setTimeout(ask, 2000); }
      return changed ? refresh() : null;
    }).catch(function () { clock = clock || setTimeout(ask, 2000); });
  }

  // Looking at a photo: one at a time, on a small copy. What cannot be decoded here is not looked at.
  // Tried on drawn receipts, letters, nearly empty and faint papers of 1 440 and 3 000 pixels, with noise: sharp ones score 0.45 and
  // more, legible ones (blurred by a thousandth of their height) 0.15 and more, illegible ones (three thousandths) below 0.10.
  // Paper whose white is below 90 of 255 is hard to read; a camera's own exposure makes it 150 and more.
  var COPY = 600, SHARP = 0.12, WHITE = 90, BLACK = 25, LONG = 900, SHORT = 600;
  var looks = Promise.resolve();
  function look(item) {
    item.looking = !!window.createImageBitmap && /^image\//.test(item.file.type) && item.state !== 'refused';
    if (!item.looking) { return; }
    looks = looks.then(function () { return createImageBitmap(item.file); }).then(function (picture) {
      var width = picture.width, height = picture.height;
      var scale = Math.min(1, COPY / Math.max(width, height));
      var copy = make('canvas');
      copy.width = Math.max(3, Math.round(width * scale));
      copy.height = Math.max(3, Math.round(height * scale));
      var pen = copy.getContext('2d');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, 0, 0, copy.width, copy.height);
      if (picture.close) { picture.close(); }
      item.warning = judge(pen.getImageData(0, 0, copy.width, copy.height), width, height);
      var side = Math.min(copy.width, copy.height);
      item.picture = make('canvas');
      item.picture.width = item.picture.height = 112;
      item.picture.setAttribute('aria-hidden', 'true');
      item.picture.getContext('2d').drawImage(copy, (copy.width - side) / 2, 0, side, side, 0, 0, 112, 112);
    }).catch(function () { /* another format: its name stands for it */ }).then(function () {
      item.looking = false;
      if (item.state === 'stored') { settle(item); }
      if (item.warning && item.state !== 'gone') { tell(item.name + ': ' + say[item.warning]); }
      draw();
    });
  }
  function judge(picture, width, height) {
    var w = picture.width, d = picture.data, grey = new Float32Array(w * picture.height), sum = 0, i;
    var shades = new Uint32Array(256), edges = new Uint32Array(1024), inner = 0;
    for (i = 0; i < grey.length; i++) {
      grey[i] = 0.299 * d[4 * i] + 0.587 * d[4 * i + 1] + 0.114 * d[4 * i + 2];
      sum += grey[i];
      shades[Math.round(grey[i])]++;
    }
    for (i = w; i < grey.length - w; i++) {
      if (i % w === 0 || i % w === w - 1) { continue; }
      edges[Math.round(Math.abs(4 * grey[i] - grey[i - 1] - grey[i + 1] - grey[i - w] - grey[i + w]))]++;
      inner++;
    }
    // The paper's white, and the steepest edges beside it: a plain variance would call a paper with few words blurred.
    var white = reach(shades, grey.length * 0.95);
    if (white < WHITE || sum / grey.length < BLACK) { return 'dark'; }
    if (Math.max(width, height) < LONG || Math.min(width, height) < SHORT) { return 'small'; }
    return reach(edges, inner * 0.995) < SHARP * white ? 'blurred' : null;
  }
  function reach(counts, share) {
    for (var i = 0, seen = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen > share) { return i; }
    }
    return counts.length;
  }

  // What is seen: a line for each file at its place, and a quiet bar for files whose place is on another page
  function node(item) {
    var li = make('li');
    item.line = make('p', 'line');
    item.bar = make('progress');
    item.bar.max = 100;
    item.note = make('p', 'note');
    item.link = make('a', '', say.signIn);
    item.link.href = item.signIn;
    item.link.target = '_blank';
    item.does = make('p', 'does');
    item.acts = {
      again: function () { again(item); },
      turn: function () { item.turn = (item.turn + 1) % 4; draw(); },
      earlier: function () { shift(item, -1); },
      later: function () { shift(item, 1); },
      keep: function () { item.warning = null; if (item.state === 'stored') { forget(item); } draw(); },
      cancel: function () { cancel(item); },
      close: function () { forget(item); draw(); }
    };
    item.buttons = {};
    Object.keys(item.acts).forEach(function (key) {
      item.buttons[key] = item.does.appendChild(button(say[key], item.name, item.acts[key]));
      item.buttons[key].dataset.act = key;
    });
    var what = make('div');
    [item.line, item.bar, item.note, item.link, item.does].forEach(function (part) { what.appendChild(part); });
    li.appendChild(what);
    return li;
  }
  function paint(item) {
    if (!item.node) { item.node = node(item); }
    var state = item.state, sending = state === 'sending';
    var key = { sending: 'sending', pause: 'broken', offline: 'offline', stored: 'stored', failed: 'failed', lapsed: 'lapsed' }[state] || 'waiting';
    var line = state === 'refused' ? item.name + ': ' + item.sentence
      : sending ? words('sending', item.name) + ': ' + words('percent', item.done) : words(key, item.name);
    if (item.line.textContent !== line) { item.line.textContent = line; }
    item.line.className = troubled(item) ? 'line error' : 'line';
    item.node.dataset.state = state;
    item.bar.hidden = !sending;
    item.bar.value = item.done;
    item.bar.setAttribute('aria-label', words('sending', item.name));
    item.note.hidden = !item.warning || troubled(item);
    item.note.textContent = item.warning ? say[item.warning] : '';
    item.link.hidden = state !== 'lapsed';
    if (item.picture && !item.picture.parentNode) { item.node.insertBefore(item.picture, item.node.firstChild); }
    if (item.picture) { item.picture.className = 'preview turn-' + item.turn; }
    var pages = item.group && item.group.pages ? item.group.items : [];
    var may = {
      again: /^(failed|lapsed|pause)$/.test(state), turn: !!item.picture && waits(item),
      earlier: waits(item) && pages.indexOf(item) > 0, later: waits(item) && pages.indexOf(item) >= 0 && pages.indexOf(item) < pages.length - 1,
      keep: !!item.warning && !troubled(item), cancel: waits(item), close: troubled(item)
    };
    Object.keys(may).forEach(function (act) { item.buttons[act].hidden = !may[act]; });
  }
  // Where files about something stand on this page, or null.
  function queue(target) {
    var found = all('.queue[data-of]').filter(function (list) {
      return list.dataset.of === target || (list.dataset.of === '*' && target.indexOf('item.') !== 0);
    })[0];
    return found || null;
  }
  function question(group) {
    if (!group.asks) {
      group.asks = make('li', 'asks');
      var does = make('p', 'does');
      group.asks.appendChild(make('p', 'line', say.together));
      ['pages', 'separate'].forEach(function (key) {
        var one = does.appendChild(make('button', 'second', say[key]));
        one.type = 'button';
        one.addEventListener('click', function () {
          group.pages = key === 'pages';
          group.asks.remove();
          group.items.some(function (item) { if (item.node) { item.node.tabIndex = -1; item.node.focus(); return true; } return false; });
          draw();
          go();
        });
      });
      group.asks.appendChild(does);
    }
    return group.asks;
  }
  function put(list, child, at) {
    if (list.children[at] !== child) { list.insertBefore(child, list.children[at] || null); }
  }
  function draw() {
    var places = new Map(), away = [];
    lot.slice().forEach(function (item) {
      paint(item);
      var list = queue(item.target);
      if (!list && item.group && item.group.pages === null) { item.group.pages = false; setTimeout(go); }
      if (!list && !troubled(item)) { item.node.remove(); return; }
      if (!list) { away.push(item); return; }
      if (!places.has(list)) { places.set(list, []); }
      var rows = places.get(list), asks = item.group && item.group.pages === null && item.group.items.length > 1;
      if (asks && rows.indexOf(question(item.group)) < 0) { rows.push(item.group.asks); }
      rows.push(item.node);
    });
    all('.queue[data-of]').forEach(function (list) {
      var rows = places.get(list) || [];
      all('li', list).forEach(function (row) { if (rows.indexOf(row) < 0) { row.remove(); } });
      rows.forEach(function (row, at) { put(list, row, at); });
      list.hidden = !rows.length;
    });
    drawBar(away);
  }
  function drawBar(away) {
    var left = running();
    document.documentElement.dataset.sending = String(left.length);
    var line = bar.firstChild, list = bar.lastChild;
    line.textContent = left.length ? words('left', left.length) : '';
    line.hidden = !left.length || (!moved && left.every(function (item) { return queue(item.target); }));
    if (away) {
      all('li', list).forEach(function (row) { if (!away.some(function (item) { return item.node === row; })) { row.remove(); } });
      away.forEach(function (item, at) { put(list, item.node, at); });
      list.hidden = !away.length;
    }
    bar.hidden = line.hidden && list.hidden;
    document.documentElement.style.setProperty('--bar-below', bar.offsetHeight + 'px');
  }

  // The page: its buttons choose files right there
  function about(control) {
    var value = control.value.slice(6);
    return value || document.getElementById('about').value;
  }
  function stand(of, before) {
    var list = make('ul', 'queue');
    list.dataset.of = of;
    list.hidden = true;
    list.setAttribute('aria-label', say.queue);
    before.parentNode.insertBefore(list, before);
  }
  function furnish() {
    place = document.getElementById('sending');
    if (!place) { return; }
    all('[data-say]', place).forEach(function (one) { say[one.dataset.say] = one.textContent; });
    var touch = window.matchMedia('(pointer: coarse)').matches;
    all('main button[name=do]').filter(function (one) { return /^photo(:|$)/.test(one.value); }).forEach(function (add) {
      var at = add.closest('p, .together');
      if (!at || add.closest('.papers')) { return; } // one that is sent again: the row has its place already
      stand(add.value.slice(6) || '*', at);
      if (touch) {
        var row = add.querySelector('.sr');
        var take = button(say.take, row ? row.textContent : '', function () { choose(about(add), true); });
        take.className = add.className;
        add.parentNode.insertBefore(take, add.nextSibling);
      }
    });
    var field = document.querySelector('main form[enctype^=multipart] input[type=file][multiple]');
    if (field && place.dataset.target) {
      var does = make('p', 'actions choose'), form = field.form;
      var add = does.appendChild(make('button', 'primary', say.add));
      add.type = 'button';
      add.addEventListener('click', function () { choose(place.dataset.target); });
      if (touch) { does.appendChild(button(say.take, '', function () { choose(place.dataset.target, true); })).className = 'second'; }
      else { does.appendChild(make('span', 'quiet', say.drop)); }
      form.insertBefore(does, form.querySelector('.actions'));
      stand(place.dataset.target, does);
      form.classList.add('live');
      field.addEventListener('change', function () { chosen(field.files, place.dataset.target); field.value = ''; });
    }
    if (checking()) { watch(); }
    draw();
  }
  document.addEventListener('click', function (event) {
    var add = event.target.closest && event.target.closest('button[name=do]');
    if (add && place && /^photo(:|$)/.test(add.value)) {
      event.preventDefault();
      choose(about(add));
    }
  });

  // Files that are dragged or pasted here
  function over(target) {
    if (!place || !target.closest) { return null; }
    if (place.dataset.target) { return { node: document.querySelector('form.live'), target: place.dataset.target }; }
    var row = target.closest('.row, .others');
    var add = row && all('button[name=do]', row).filter(function (one) { return /^photo(:|$)/.test(one.value); })[0];
    return add ? { node: row, target: about(add) } : null;
  }
  function light(node) {
    if (live && live !== node) { live.classList.remove('drop'); }
    live = node;
    if (node) { node.classList.add('drop'); }
  }
  function carries(event) { return event.dataTransfer && Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0; }
  document.addEventListener('dragover', function (event) {
    if (!carries(event)) { return; }
    event.preventDefault(); // a browser would leave the page for the file
    var zone = over(event.target);
    event.dataTransfer.dropEffect = zone ? 'copy' : 'none';
    light(zone && zone.node);
  });
  document.addEventListener('dragleave', function (event) { if (!event.relatedTarget) { light(null); } });
  document.addEventListener('drop', function (event) {
    if (!carries(event)) { return; }
    event.preventDefault();
    var zone = over(event.target);
    light(null);
    if (zone) { chosen(event.dataTransfer.files, zone.target); }
  });
  document.addEventListener('paste', function (event) {
    var zone = event.clipboardData && event.clipboardData.files.length ? over(event.target) : null;
    if (zone) { chosen(event.clipboardData.files, zone.target); }
  });

  window.addEventListener('online', function () {
    lot.forEach(function (item) {
      if (item.state === 'offline' || item.state === 'pause') { clearTimeout(item.timer); item.state = 'waiting'; }
    });
    go();
  });
  window.addEventListener('offline', go);
  window.addEventListener('beforeunload', function (event) {
    if (running().length) { event.preventDefault(); event.returnValue = ''; }
  });
  // Whoever signs out means it.
  document.addEventListener('submit', function (event) {
    if (/\/sign-out$/.test(event.target.action)) { lot.slice().forEach(cancel); }
  });
  document.addEventListener('visibilitychange', function () { if (!document.hidden && place && checking()) { watch(); } });
  // Another page has come in place of this one: see stay.js.
  document.addEventListener('swapped', function () { moved = running().length > 0; furnish(); });

  bar = document.body.appendChild(make('div', 'sending'));
  bar.appendChild(make('p', 'column'));
  bar.appendChild(make('ul', 'queue column'));
  bar.hidden = true;
  said = document.body.appendChild(make('p', 'sr'));
  said.setAttribute('role', 'status');
  picker = document.body.appendChild(make('input'));
  picker.type = 'file';
  picker.hidden = true;
  picker.id = 'picker';
  picker.addEventListener('change', function () { chosen(picker.files, picked); picker.value = ''; });
  furnish();
}());
