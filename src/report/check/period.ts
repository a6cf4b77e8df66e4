/** Words that say: not this year alone (五年累计, “十二五”时期). Said once, they hold for the rest of a sentence. */
export const OTHER_TIME = /五年|三年|累计|累积|“十|时期|期间|以来|上年|去年|20\d\d年/
