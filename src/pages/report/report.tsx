import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Described } from './described.tsx';
import { useReport } from './use-report.ts';

/** What a page looks like to us, to be read, and saved by whoever wants to help us know it. */
export function Report() {
  const answer = useReport();
  if (answer === undefined) return null;
  if (answer === null)
    return (
      <p class="problem" role="alert">
        {words(say('report_failed'))}
      </p>
    );
  if (answer.report === null)
    return (
      <header class="lead">
        <h1>{words(say('report_none'))}</h1>
        <p>{words(say('report_none_text'))}</p>
      </header>
    );
  return <Described report={answer.report} helpLine={answer.helpLine} />;
}
