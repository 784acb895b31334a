-- AlterTable
ALTER TABLE "DocumentVersion" ADD COLUMN     "isBlank" BOOLEAN;
