-- AlterTable
ALTER TABLE "Firm" ADD COLUMN     "takenBackAt" TIMESTAMPTZ(3),
ADD COLUMN     "takenBackById" TEXT,
ADD COLUMN     "takenBackReason" TEXT;

-- DropIndex
DROP INDEX "Firm_creditCode_key";

-- CreateIndex
CREATE INDEX "Firm_creditCode_idx" ON "Firm"("creditCode");

-- One firm at a time holds a code. What was taken back stays as it was written, and no longer stands in anybody's way.
CREATE UNIQUE INDEX "Firm_creditCode_held" ON "Firm"("creditCode") WHERE "takenBackAt" IS NULL;
