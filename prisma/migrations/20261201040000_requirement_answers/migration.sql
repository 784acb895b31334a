-- CreateTable
CREATE TABLE "RequirementAnswer" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "answer" BOOLEAN NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequirementAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RequirementAnswer_productId_key_key" ON "RequirementAnswer"("productId", "key");

-- AddForeignKey
ALTER TABLE "RequirementAnswer" ADD CONSTRAINT "RequirementAnswer_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;
