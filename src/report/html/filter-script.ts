/**
 * The complete script of a report: it shows the filter, and hides the rows that the filter does not match. It is part of the page, and the
 * page's content security policy names its hash, so no other script runs. It writes no markup: it only sets `hidden` and one line of text.
 * Without it, the page shows every row.
 */
export const FILTER_SCRIPT = `
(() => {
  const byId = (id) => document.getElementById(id);
  const [filter, text, verdict, signer, told] = ['filter', 'filter-text', 'filter-verdict', 'filter-signer', 'filter-count'].map(byId);
  const articles = [...document.querySelectorAll('main article')];
  const sections = [...document.querySelectorAll('main > section.part')];
  const rows = [...document.querySelectorAll('main [data-row]')].map((element) => {
    const article = element.closest('article');
    const of = element.closest('[data-signer]');
    const cause = element.closest('.cause');
    // What is told once for several rows: the title and the reasons above them.
    const above = [
      ...(article ? article.querySelectorAll('.title, :scope > .reason') : []),
      ...(cause ? cause.querySelectorAll(':scope > h4, :scope > .small') : []),
    ];
    return {
      element,
      verdict: element.closest('[data-verdict]').dataset.verdict,
      signer: of ? of.dataset.signer : '',
      words: [element, ...above].map((part) => part.textContent).join(' ').toLowerCase(),
    };
  });
  const isEmpty = (part) => ![...part.querySelectorAll('[data-row]')].some((row) => !row.hidden) && !(part.matches('[data-row]') && !part.hidden);
  const apply = () => {
    const wanted = text.value.trim().toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const row of rows) {
      const matches =
        (!verdict || verdict.value === '' || verdict.value === row.verdict) &&
        (!signer || signer.value === '' || signer.value === row.signer) &&
        wanted.every((word) => row.words.includes(word));
      row.element.hidden = !matches;
      if (matches) shown++;
    }
    for (const article of articles) if (!article.matches('[data-row]')) article.hidden = isEmpty(article);
    for (const section of sections) section.hidden = isEmpty(section);
    told.textContent = shown === rows.length ? rows.length + ' rows' : shown + ' of ' + rows.length + ' rows';
    filter.classList.toggle('filtering', shown !== rows.length);
  };
  for (const control of [text, verdict, signer]) if (control) control.addEventListener('input', apply);
  filter.hidden = false;
  apply();
})();
`;
