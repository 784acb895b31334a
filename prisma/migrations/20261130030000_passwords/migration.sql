-- AlterTable
ALTER TABLE "User" ADD COLUMN     "marksSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "mailboxAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MailedCode" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "shortMark" TEXT NOT NULL,
    "longMark" TEXT NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailedCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MailedCode_userId_idx" ON "MailedCode"("userId");

-- CreateIndex
CREATE INDEX "MailedCode_expiresAt_idx" ON "MailedCode"("expiresAt");

-- AddForeignKey
ALTER TABLE "MailedCode" ADD CONSTRAINT "MailedCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Codes that were mailed before are no longer compared; asking again mails one that is.
DELETE FROM "Verification" WHERE identifier LIKE 'forget-password-otp-%';
