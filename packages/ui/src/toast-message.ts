export interface ToastMessage {
  readonly kind: 'ok' | 'bad' | 'info';
  readonly text: string;
  readonly undo?: { readonly label: string; readonly run: () => void };
}
