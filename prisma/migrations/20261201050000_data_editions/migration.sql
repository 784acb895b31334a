-- CreateEnum
CREATE TYPE "DataKind" AS ENUM ('baci', 'refund_rates', 'exchange_rates', 'duties');

-- CreateTable
CREATE TABLE "DataEdition" (
    "id" UUID NOT NULL,
    "kind" "DataKind" NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "licence" TEXT,
    "asOf" DATE NOT NULL,
    "covers" TEXT[],
    "rows" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "loadedById" TEXT,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,
    "nextCheck" DATE NOT NULL,

    CONSTRAINT "DataEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TradeFlow" (
    "editionId" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "hs6" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "importsUsd" BIGINT NOT NULL,
    "chinaUsd" BIGINT NOT NULL,
    "chinaKg" BIGINT,

    CONSTRAINT "TradeFlow_pkey" PRIMARY KEY ("editionId","hs6","market")
);

-- CreateTable
CREATE TABLE "RefundRate" (
    "editionId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "rate" INTEGER NOT NULL,

    CONSTRAINT "RefundRate_pkey" PRIMARY KEY ("editionId","code","validFrom")
);

-- CreateTable
CREATE TABLE "DutyLine" (
    "editionId" UUID NOT NULL,
    "tariff" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "hs6" TEXT NOT NULL,
    "rate" TEXT,
    "other" TEXT NOT NULL,

    CONSTRAINT "DutyLine_pkey" PRIMARY KEY ("editionId","tariff","code")
);

-- CreateIndex
CREATE INDEX "DataEdition_kind_asOf_idx" ON "DataEdition"("kind", "asOf" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "DataEdition_kind_sha256_asOf_key" ON "DataEdition"("kind", "sha256", "asOf");

-- CreateIndex
CREATE INDEX "RefundRate_code_idx" ON "RefundRate"("code");

-- CreateIndex
CREATE INDEX "DutyLine_hs6_tariff_idx" ON "DutyLine"("hs6", "tariff");

-- AddForeignKey
ALTER TABLE "TradeFlow" ADD CONSTRAINT "TradeFlow_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "DataEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundRate" ADD CONSTRAINT "RefundRate_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "DataEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyLine" ADD CONSTRAINT "DutyLine_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "DataEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Figures that firms were shown rest on them: rows may be added, never changed or taken away.
CREATE TRIGGER data_edition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "DataEdition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trade_flow_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "TradeFlow"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_rate_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "RefundRate"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER duty_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "DutyLine"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
