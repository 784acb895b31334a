-- CreateEnum
CREATE TYPE "ScanState" AS ENUM ('unknown', 'clean', 'infected');

-- AlterTable
ALTER TABLE "DocumentVersion" ADD COLUMN     "heightPx" INTEGER,
ADD COLUMN     "isColour" BOOLEAN,
ADD COLUMN     "pageCount" INTEGER,
ADD COLUMN     "scan" "ScanState" NOT NULL DEFAULT 'unknown',
ADD COLUMN     "scannedAt" TIMESTAMPTZ(3),
ADD COLUMN     "thumbnailKey" TEXT,
ADD COLUMN     "widthPx" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_thumbnailKey_key" ON "DocumentVersion"("thumbnailKey");

-- The scanner's job looks for these; when no scanner is configured they stay few per firm and are never asked for.
CREATE INDEX "DocumentVersion_scan_uploadedAt_idx" ON "DocumentVersion"("scan", "uploadedAt");
