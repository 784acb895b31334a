-- CreateTable
CREATE TABLE "CatalogueVersion" (
    "version" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" TEXT,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "CatalogueVersion_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "CatalogueNotice" (
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "putAwayAt" TIMESTAMPTZ(3),
    "putAwayById" TEXT,

    CONSTRAINT "CatalogueNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CatalogueVersion_recordedAt_idx" ON "CatalogueVersion"("recordedAt");

-- CreateIndex
CREATE INDEX "CatalogueNotice_version_idx" ON "CatalogueNotice"("version");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogueNotice_firmId_version_key" ON "CatalogueNotice"("firmId", "version");

-- AddForeignKey
ALTER TABLE "CatalogueNotice" ADD CONSTRAINT "CatalogueNotice_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogueNotice" ADD CONSTRAINT "CatalogueNotice_version_fkey" FOREIGN KEY ("version") REFERENCES "CatalogueVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
