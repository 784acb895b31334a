-- AlterTable
ALTER TABLE "SubmissionVersion" ADD COLUMN     "preCheckHits" INTEGER;
