ALTER TABLE "ProgrammeTarget" RENAME COLUMN "source" TO "sourceZh";

ALTER TABLE "ProgrammeTarget" ADD COLUMN "sourceEn" TEXT;

UPDATE "ProgrammeTarget" SET "sourceEn" = "sourceZh";

ALTER TABLE "ProgrammeTarget" ALTER COLUMN "sourceEn" SET NOT NULL;
