// What every element is made with: the build puts it into each file that draws, because called this way the page is smaller.
export { Fragment, h } from 'preact';
