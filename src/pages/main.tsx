import { render } from 'preact';
import '../ui/tokens.css';
import './pages.css';
import { Pages } from './pages.tsx';

render(<Pages />, document.body);
