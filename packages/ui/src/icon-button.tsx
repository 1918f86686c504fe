import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'size' | 'aria-label' | 'asChild'> {
  /** Accessible name, shown as the tooltip too. */
  readonly label: string;
  readonly size?: 'icon' | 'icon-sm';
  readonly children: ReactNode;
}

export function IconButton({ label, size = 'icon', variant = 'ghost', children, ...rest }: IconButtonProps) {
  return (
    <Tooltip content={label}>
      <Button {...rest} variant={variant} size={size} aria-label={label}>
        {children}
      </Button>
    </Tooltip>
  );
}
