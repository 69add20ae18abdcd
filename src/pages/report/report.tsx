import { useEffect, useState } from 'preact/hooks';
import type { ReportAnswer } from '../../core/protocol/popup.ts';
import { signSentence } from '../../core/recognise/reasons.ts';
import { type PageReport, reportText } from '../../core/recognise/report.ts';
import { type Signs, signNames } from '../../core/recognise/signs.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { tabIn } from '../../ui/named-in-address.ts';

/** What a page looks like to the extension: for the user to read, and to save if they want to help us recognize it. */
export function Report() {
  const answer = useReport();
  if (answer === undefined) return null;
  if (answer === null) return <Problem says={say('report_failed')} />;
  if (answer.report === null)
    return (
      <header class="lead">
        <h1>{words(say('report_none'))}</h1>
        <p>{words(say('report_none_text'))}</p>
      </header>
    );
  return <Described report={answer.report} helpLine={answer.helpLine} />;
}

/** A report in plain words, then exactly as it is saved, so that users needn't trust us that it has nothing else. */
export function Described({ report, helpLine }: { report: PageReport; helpLine: string | undefined }) {
  const text = reportText(report);
  const file = useFile(text);
  const signs = sentencesOf(report.seen);
  return (
    <>
      <header class="lead">
        <h1>{words(say('report_head'))}</h1>
        <p>{words(say('report_lead_1'))}</p>
        <p>{words(say('report_lead_2'))}</p>
      </header>
      <section>
        <h2>{words(say('report_address'))}</h2>
        <p class="panel letter" dir="ltr">
          {report.address}
        </p>
        <p class="quiet">{words(say('report_address_text'))}</p>
      </section>
      <section>
        <h2>{words(say('report_seen'))}</h2>
        {signs.length === 0 ? (
          <p>{words(say('report_seen_nothing'))}</p>
        ) : (
          <ul>
            {signs.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words(say('report_file'))}</h2>
        <pre class="panel letter" lang="en" dir="ltr" data-report>
          {text}
        </pre>
        {helpLine !== undefined && <p>{words(say('report_send', helpLine))}</p>}
        {file !== undefined && (
          <p>
            <a class="button" href={file} download="which-code-page-report.json">
              {words(say('report_save'))}
            </a>
          </p>
        )}
        <p class="quiet">{words(say('report_stays'))}</p>
      </section>
    </>
  );
}

/** Each sign as its sentence; with the number from the report if there is more than one of a thing. */
function sentencesOf(seen: Signs): readonly string[] {
  return signNames.flatMap((name) => {
    const count = seen[name];
    if (count === undefined) return [];
    const sentence = words(signSentence(name));
    return [count === 1 ? sentence : words(say('report_seen_count', sentence, String(count)))];
  });
}

/** An address under which the browser can save a text as a JSON file, for as long as the page is open. */
export function useFile(text: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}

const nothing: ReportAnswer = { report: null };

/** The report of the tab in the address; undefined while it is being made, null if it can't be. */
export function useReport(): ReportAnswer | null | undefined {
  const [answer, setAnswer] = useState<ReportAnswer | null>();
  useEffect(() => {
    const tabId = tabIn(location.hash);
    const made = tabId === null ? Promise.resolve(nothing) : ask('report/make', { tabId });
    made.then(setAnswer, (error: unknown) => {
      console.error(error);
      setAnswer(null);
    });
  }, []);
  return answer;
}
