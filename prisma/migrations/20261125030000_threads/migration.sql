-- CreateEnum
CREATE TYPE "MessageSide" AS ENUM ('firm', 'advisor');

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "itemId" TEXT,
    "authorId" TEXT NOT NULL,
    "authorSide" "MessageSide" NOT NULL,
    "text" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageAttachment" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "filename" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "scan" "ScanState" NOT NULL DEFAULT 'unknown',
    "scannedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MessageAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageRead" (
    "messageId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "side" "MessageSide" NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MessageRead_pkey" PRIMARY KEY ("messageId","userId")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "itemId" TEXT,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageTemplate" (
    "key" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "isActive" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "updatedById" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MessageTemplate_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Message_requestId_key" ON "Message"("requestId");

-- CreateIndex
CREATE INDEX "Message_applicationId_at_idx" ON "Message"("applicationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "MessageAttachment_storageKey_key" ON "MessageAttachment"("storageKey");

-- CreateIndex
CREATE INDEX "MessageAttachment_scan_idx" ON "MessageAttachment"("scan");

-- CreateIndex
CREATE UNIQUE INDEX "MessageAttachment_messageId_position_key" ON "MessageAttachment"("messageId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Note_requestId_key" ON "Note"("requestId");

-- CreateIndex
CREATE INDEX "Note_applicationId_at_idx" ON "Note"("applicationId", "at");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageAttachment" ADD CONSTRAINT "MessageAttachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageRead" ADD CONSTRAINT "MessageRead_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said is evidence: messages and notes may be added, never changed or taken away.
CREATE TRIGGER message_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Message"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER note_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Note"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
