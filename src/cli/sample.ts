/** Invented reports say so in their first line; what is made of them says so too. */
export const isSample = (text: string): boolean => /^\uFEFF?\s*【样例】/.test(text)
