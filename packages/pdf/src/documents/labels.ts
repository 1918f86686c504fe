import type { DocumentKind } from './commercial-document.ts';

interface KindLabels {
  readonly title: string;
  /** "Arrêtée la présente facture à la somme de :" */
  readonly inWords: string;
  readonly netPayable: string;
  readonly cancelled: string;
  /** A sentence that the kind itself calls for. */
  readonly mention?: string;
}

/** Every word that the template itself prints, in one language. */
export interface Labels {
  readonly kinds: Readonly<Record<DocumentKind, KindLabels>>;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly validUntil: string;
  readonly customerNumber: string;
  readonly seller: string;
  readonly buyer: string;
  readonly mailing: string;
  readonly capital: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
  readonly website: string;
  readonly rc: string;
  readonly nif: string;
  readonly nis: string;
  readonly ai: string;
  readonly designation: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly taxRate: string;
  readonly lineTotal: string;
  readonly lineDiscount: string;
  readonly amountsIn: string;
  readonly grossTotal: string;
  readonly discount: string;
  readonly excludingTax: string;
  /** Before the rate: "TVA 19 %" */
  readonly tax: string;
  /** Before the base of a tax: "sur 10 000,00" */
  readonly onBase: string;
  /** Named when there is more than one rate. */
  readonly taxTotal: string;
  readonly includingTax: string;
  readonly stampDuty: string;
  readonly paid: string;
  readonly remaining: string;
  readonly payments: string;
  readonly paymentMode: string;
  readonly paymentTerms: string;
  readonly bank: string;
  readonly rib: string;
  readonly notes: string;
  readonly sellerSignature: string;
  readonly buyerSignature: string;
  readonly verification: string;
  readonly page: string;
  readonly dated: string;
}
