-- AlterTable
ALTER TABLE "DocumentVersion" ADD COLUMN     "bytesErasedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "isGiven" BOOLEAN NOT NULL,
    "notice" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Consent_userId_at_idx" ON "Consent"("userId", "at");

-- What somebody agreed to on which day must be possible to show for good.
CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Consent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
