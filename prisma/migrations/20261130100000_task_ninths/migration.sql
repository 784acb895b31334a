-- AlterTable
ALTER TABLE "TaskMedian" ADD COLUMN     "p90Days" INTEGER;
