import type { QueryClient } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { AppProviders } from '@cm/web-kit/router/app-providers.tsx';
import { ToastRegion } from '@cm/ui/toast.tsx';

export function App({ router, queryClient }: { router: AnyRouter; queryClient: QueryClient }) {
  return (
    <AppProviders router={router} queryClient={queryClient}>
      <RouterProvider router={router} />
      <ToastRegion />
    </AppProviders>
  );
}
