export { type ExportName, EXPORTS } from './export-csv.ts';
