/** A command line that can be copied: words with blanks or signs that a shell reads in its own way are quoted. */
export function commandLine(words: string[], platform: NodeJS.Platform = process.platform): string {
  return words.map(word => (/^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word) ? word : quote(word, platform))).join(' ')
}

/** Windows allows no " in names; elsewhere only ' ends what stands between two of them. */
function quote(word: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return `'${word.replaceAll("'", "'\\''")}'`
  return /[\s&()^;,'`]/.test(word) ? `"${word}"` : word
}
