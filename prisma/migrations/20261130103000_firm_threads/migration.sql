-- AlterEnum
ALTER TYPE "Opened" ADD VALUE 'questions';

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "firmId" UUID,
ADD COLUMN     "language" TEXT,
ALTER COLUMN "applicationId" DROP NOT NULL;

-- A message belongs to one thread: that of a case, or that of a firm.
ALTER TABLE "Message" ADD CONSTRAINT "Message_one_thread" CHECK (num_nonnulls("applicationId", "firmId") = 1);

-- CreateTable
CREATE TABLE "FirmThread" (
    "firmId" UUID NOT NULL,
    "claimedById" TEXT NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FirmThread_pkey" PRIMARY KEY ("firmId")
);

-- CreateIndex
CREATE INDEX "FirmThread_claimedById_idx" ON "FirmThread"("claimedById");

-- CreateIndex
CREATE INDEX "Message_firmId_at_idx" ON "Message"("firmId", "at");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirmThread" ADD CONSTRAINT "FirmThread_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "ItemVerdict" ADD COLUMN     "language" TEXT;
