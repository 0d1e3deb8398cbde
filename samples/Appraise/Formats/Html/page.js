// Sorting, filtering and printing one slip. Without this script the page is complete, only not interactive.
(() => {
  'use strict';
  const table = document.querySelector('table.overview');
  const form = document.getElementById('filter');

  const enableSorting = () => {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const headings = [...table.tHead.rows[0].cells];
    const compare = (column) => (one, other) => {
      const [a, b] = [one.cells[column], other.cells[column]];
      return a.dataset.rank === undefined
        ? collator.compare(a.textContent, b.textContent)
        : Number(a.dataset.rank) - Number(b.dataset.rank);
    };
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      heading.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const descending = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of headings) other.setAttribute('aria-sort', 'none');
        heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        const order = compare(column);
        // Rows that are equal keep the order of the input, in both directions.
        body.append(...[...rows].sort((one, other) => descending ? order(other, one) : order(one, other)));
      });
    });
  };

  const enableFilter = () => {
    const field = (id) => document.getElementById(id);
    const rows = [...table.tBodies[0].rows].map((row) => ({
      row,
      slip: field(row.dataset.slip),
      text: row.textContent.toLowerCase(),
      flags: row.dataset.flags.split(' '),
      scheme: row.dataset.scheme,
      grade: row.dataset.grade,
    }));
    const count = field('count');
    const value = (id) => field(id)?.value ?? '';
    const filter = () => {
      const [text, scheme, grade, flag] = [value('find').trim().toLowerCase(), value('scheme'), value('grade'), value('flag')];
      let shown = 0;
      for (const person of rows) {
        const fits = person.text.includes(text)
          && (scheme === '' || person.scheme === scheme)
          && (grade === '' || person.grade === grade)
          && (flag === '' || person.flags.includes(flag));
        person.row.hidden = !fits;
        person.slip.hidden = !fits;
        if (fits) shown++;
      }
      count.textContent = form.dataset.count.replace('{0}', String(shown)).replace('{1}', String(rows.length));
    };
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    form.hidden = false;
    filter();
  };

  const enablePrinting = () => {
    const stop = () => {
      document.body.classList.remove('one');
      document.querySelector('article.chosen')?.classList.remove('chosen');
    };
    addEventListener('afterprint', stop);
    for (const button of document.querySelectorAll('article button')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        stop();
        document.body.classList.add('one');
        button.closest('article').classList.add('chosen');
        print();
      });
    }
  };

  if (table !== null) enableSorting();
  if (form !== null) enableFilter();
  enablePrinting();
})();
