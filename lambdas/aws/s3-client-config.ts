import type { S3ClientConfig } from '@aws-sdk/client-s3';

/**
 * Services that only resemble S3 want the bucket in the path and know no checksum trailers;
 * S3 itself keeps the SDK's defaults.
 */
export const s3ClientConfig = (endpoint?: string): S3ClientConfig => {
  if (!endpoint && !process.env.AWS_ENDPOINT_URL_S3) return {};
  return {
    ...(endpoint && { endpoint }),
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  };
};
