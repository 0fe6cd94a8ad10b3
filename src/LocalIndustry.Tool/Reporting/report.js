
// Comfort only: choose what to see, and print what is folded away.
(() => {
  const states = ['wrong', 'doubtful', 'right', 'unused'];
  const names = { wrong: 'Contradicted', doubtful: 'Doubtful', right: 'Right', unused: 'Unused' };
  const hidden = new Set();
  for (const list of document.querySelectorAll('.entries')) {
    const group = document.createElement('div');
    group.className = 'filter';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Figures to show');
    for (const state of states) {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = true;
      box.dataset.state = state;
      box.addEventListener('change', () => show(state, box.checked));
      label.append(box, ' ' + names[state]);
      group.append(label);
    }
    list.before(group);
  }

  function show(state, isShown) {
    hidden[isShown ? 'delete' : 'add'](state);
    for (const entry of document.querySelectorAll('.entry')) entry.hidden = hidden.has(entry.dataset.state);
    for (const box of document.querySelectorAll('.filter input')) box.checked = !hidden.has(box.dataset.state);
  }

  // A link leads to its figure even where such figures are hidden.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const entry = target && target.closest('.entry');
    if (entry && entry.hidden) {
      show(entry.dataset.state, true);
      entry.scrollIntoView();
    }
  });

  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(part => { part.open = true; }));
})();
