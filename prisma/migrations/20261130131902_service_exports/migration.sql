-- CreateTable
CREATE TABLE "ServiceExport" (
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "receivedOn" DATE NOT NULL,
    "market" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "valueMinor" BIGINT NOT NULL,
    "documentVersionId" UUID,
    "applicationId" UUID NOT NULL,
    "verifiedById" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ServiceExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ServiceExport_firmId_key" ON "ServiceExport"("firmId");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceExport_applicationId_key" ON "ServiceExport"("applicationId");

-- CreateIndex
CREATE INDEX "ServiceExport_verifiedAt_idx" ON "ServiceExport"("verifiedAt");

-- AddForeignKey
ALTER TABLE "ServiceExport" ADD CONSTRAINT "ServiceExport_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
