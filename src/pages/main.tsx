import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/elements.css';
import '../ui/controls.css';
import '../ui/boxes.css';
import '../ui/codes.css';
import './pages.css';
import './codes/codes.css';
import './recovery/recovery.css';
import './sheet/sheet.css';
import './welcome/welcome.css';
import { Pages } from './pages.tsx';

render(<Pages />, document.body);
