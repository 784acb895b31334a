-- CreateEnum
CREATE TYPE "CodeStanding" AS ENUM ('guess', 'firm_checked', 'advisor_confirmed', 'customs_ruling');

-- AlterTable
ALTER TABLE "FirmProduct" ADD COLUMN     "chinaCode" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "elements" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "nameEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "refundAsOf" DATE,
ADD COLUMN     "refundRate" INTEGER,
ADD COLUMN     "refundSource" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rulingNumber" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "standing" "CodeStanding" NOT NULL DEFAULT 'guess',
ADD COLUMN     "standingAt" TIMESTAMPTZ(3),
ADD COLUMN     "standingById" TEXT,
ADD COLUMN     "standingDocument" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ProductChange" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "bySide" TEXT NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "ProductChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductTariffLine" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "rate" INTEGER,
    "otherDuty" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "sharedById" TEXT,
    "sharedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProductTariffLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProductChange_productId_at_idx" ON "ProductChange"("productId", "at" DESC);

-- CreateIndex
CREATE INDEX "ProductTariffLine_market_code_idx" ON "ProductTariffLine"("market", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ProductTariffLine_productId_market_key" ON "ProductTariffLine"("productId", "market");

-- AddForeignKey
ALTER TABLE "ProductChange" ADD CONSTRAINT "ProductChange_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductTariffLine" ADD CONSTRAINT "ProductTariffLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;
