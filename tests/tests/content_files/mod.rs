//! The repository's content, as the build script and the desk read it.

use std::path::{Path, PathBuf};
use turnstone_pack::content::ContentFile;

/// The root of the checkout.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace's root").to_owned()
}

/// `content/directory/*.toml`, `content/guides/sources.tsv`, and of each language the need words, the glossary and the guides.
pub fn starter_content() -> Vec<ContentFile> {
    let root = repository();
    let mut paths: Vec<PathBuf> = entries(&root.join("content/directory"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.push(root.join("content/guides/sources.tsv"));
    for folder in entries(&root.join("locales")).into_iter().filter(|path| path.is_dir()) {
        let files = ["needs.ftl", "questions.ftl", "glossary.toml"].map(|name| folder.join(name));
        paths.extend(files.into_iter().filter(|path| path.is_file()));
        let guides = folder.join("guides");
        if guides.is_dir() {
            paths.extend(entries(&guides));
        }
    }
    assert!(paths.len() > 32);
    paths
        .into_iter()
        .map(|path| ContentFile {
            text: std::fs::read_to_string(&path).expect("a readable file"),
            path: path.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/"),
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect()
}
