-- AlterTable
ALTER TABLE "HeldText" ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RateLimit" ADD COLUMN     "expiresAt" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '1 day'::interval);

-- CreateTable
CREATE TABLE "DeskLease" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeskLease_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeskLease_userId_expiresAt_idx" ON "DeskLease"("userId", "expiresAt");

-- CreateIndex
CREATE INDEX "DeskLease_expiresAt_idx" ON "DeskLease"("expiresAt");

-- CreateIndex
CREATE INDEX "DocumentVersion_uploadedById_uploadedAt_idx" ON "DocumentVersion"("uploadedById", "uploadedAt");

-- CreateIndex
CREATE INDEX "HeldText_address_createdAt_idx" ON "HeldText"("address", "createdAt");

-- CreateIndex
CREATE INDEX "Message_authorId_at_idx" ON "Message"("authorId", "at");

-- CreateIndex
CREATE INDEX "Note_authorId_at_idx" ON "Note"("authorId", "at");

-- CreateIndex
CREATE INDEX "OutboxMail_sentAt_idx" ON "OutboxMail"("sentAt");

-- CreateIndex
CREATE INDEX "RateLimit_expiresAt_idx" ON "RateLimit"("expiresAt");

-- AddForeignKey
ALTER TABLE "DeskLease" ADD CONSTRAINT "DeskLease_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is held already counts, too.
UPDATE "HeldText" SET "bytes" = octet_length("path") + octet_length("fields"::text);
