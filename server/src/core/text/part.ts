/** Which end of a long text a stretch of it holds; a rule about a text's ends asks. */
export type Part = 'first' | 'middle' | 'last'
