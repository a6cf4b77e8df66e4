/** The pages of docs/rules and their list, by their files: one piece, so that with one page all are at hand. */
export const rulePages = import.meta.glob<string>('../../../docs/rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
