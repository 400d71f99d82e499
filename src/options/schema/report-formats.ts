/** The formats of a result. */
export const REPORT_FORMATS = ['text', 'markdown', 'html', 'sarif', 'junit', 'json', 'dotenv', 'terraform'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];
