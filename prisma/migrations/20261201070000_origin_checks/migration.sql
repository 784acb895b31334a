-- CreateTable
CREATE TABLE "OriginCheck" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "agreement" TEXT NOT NULL,
    "hs6" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OriginCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OriginCheck_productId_market_agreement_at_idx" ON "OriginCheck"("productId", "market", "agreement", "at" DESC);

-- AddForeignKey
ALTER TABLE "OriginCheck" ADD CONSTRAINT "OriginCheck_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;
