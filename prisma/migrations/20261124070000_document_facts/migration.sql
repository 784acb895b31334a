-- CreateEnum
CREATE TYPE "ScanState" AS ENUM ('unknown', 'clean', 'refused');

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

-- CreateIndex
CREATE INDEX "DocumentVersion_sha256_idx" ON "DocumentVersion"("sha256");
