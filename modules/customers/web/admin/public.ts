/** What the pages of other modules may place or ask in this area. */
export { CategoryDialog } from './category-dialog.tsx';
export { CategoryTable } from './category-table.tsx';
export { CustomerCategoryList } from './customer-categories.tsx';
