-- AlterTable
ALTER TABLE "AccessRequest" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "summaryLanguage" TEXT;

-- AlterTable
ALTER TABLE "CaseRemark" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "Consultation" ADD COLUMN     "answerLanguage" TEXT,
ADD COLUMN     "questionLanguage" TEXT;

-- AlterTable
ALTER TABLE "DuplicateDecision" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "LastActivity" ADD COLUMN     "leftAloneLanguage" TEXT;

-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "PendingDecision" ADD COLUMN     "summaryLanguage" TEXT;

-- AlterTable
ALTER TABLE "SecondLook" ADD COLUMN     "answerLanguage" TEXT,
ADD COLUMN     "reasonLanguage" TEXT;

-- AlterTable
ALTER TABLE "SecondReading" ADD COLUMN     "noteLanguage" TEXT,
ADD COLUMN     "summaryLanguage" TEXT;
