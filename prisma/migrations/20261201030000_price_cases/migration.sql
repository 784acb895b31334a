-- CreateTable
CREATE TABLE "PriceCase" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "market" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "catalogueVersion" TEXT NOT NULL,
    "savedById" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PriceCase_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PriceCase_productId_savedAt_idx" ON "PriceCase"("productId", "savedAt" DESC);

-- AddForeignKey
ALTER TABLE "PriceCase" ADD CONSTRAINT "PriceCase_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;
