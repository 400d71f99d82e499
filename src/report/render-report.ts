import type { ReportFormat } from '../options/schema/report-formats.ts';
import type { Result } from '../results/result.ts';
import type { RunDetails } from './run-details.ts';

export interface ReportContext {
  /** For `text`: whether to use terminal colors. */
  color: boolean;
  /** For `dotenv`: the path of the JSON document. */
  resultPath?: string;
  /** For `html`: the run that made the result. */
  run?: RunDetails;
}

/** Renders a result in one format. Each renderer is a pure function, loaded when needed. */
export async function renderReport(format: ReportFormat, result: Result, { color, resultPath, run }: ReportContext): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).renderText(result, { color });
    case 'json':
      return (await import('./json.ts')).serializeDocument(result);
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdown(result);
    case 'html':
      return (await import('./html/page.ts')).renderHtml(result, run);
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(result);
    case 'junit':
      return (await import('./junit.ts')).renderJunit(result);
    case 'dotenv':
      return (await import('./dotenv.ts')).renderDotenv(result, resultPath);
    case 'terraform':
      return (await import('./terraform.ts')).renderTerraform(result);
  }
}
