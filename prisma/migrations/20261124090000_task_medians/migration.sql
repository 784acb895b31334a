-- AlterTable
ALTER TABLE "TaskAnswer" ADD COLUMN     "firstSavedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Of answers that are there already only the last save is known.
UPDATE "TaskAnswer" SET "firstSavedAt" = "savedAt";

-- CreateTable
CREATE TABLE "TaskMedian" (
    "segment" "Segment" NOT NULL,
    "taskId" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "firms" INTEGER NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TaskMedian_pkey" PRIMARY KEY ("segment","taskId")
);
