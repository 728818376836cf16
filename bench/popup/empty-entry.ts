import { h, render } from 'preact';

/** The least that a popup of the same framework can be: one line, asked of nobody. */
const root = document.getElementById('root');
if (root) render(h('p', null, 'One line.'), root);
