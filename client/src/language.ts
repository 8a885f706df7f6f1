/** The language id of an Arabic news text; it has no file extensions and is given by content. */
export const ARABIC_NEWS = 'arabic-news'
