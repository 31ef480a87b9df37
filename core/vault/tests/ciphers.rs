//! Other people's vectors, against the libraries that seal a notebook, in the versions and with the features that it uses.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Tag, XChaCha20Poly1305};
use hkdf::Hkdf;
use serde_json::Value;
use sha2::Sha256;

fn tests(name: &str) -> (u64, Vec<(Value, Value)>) {
    let path = format!("{}/../../tests/data/wycheproof/{name}_test.json", env!("CARGO_MANIFEST_DIR"));
    let all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut tests = Vec::new();
    for group in all["testGroups"].as_array().unwrap() {
        for test in group["tests"].as_array().unwrap() {
            tests.push((group.clone(), test.clone()));
        }
    }
    (all["numberOfTests"].as_u64().unwrap(), tests)
}

fn bytes(value: &Value) -> Vec<u8> {
    let digits = value.as_str().unwrap();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

fn sealed<C: AeadInOut + KeyInit>(name: &str, nonce_size: usize) -> usize {
    let (count, tests) = tests(name);
    assert_eq!(tests.len() as u64, count);
    for (_, test) in &tests {
        let [key, nonce, aad, text, sealed, tag] =
            ["key", "iv", "aad", "msg", "ct", "tag"].map(|field| bytes(&test[field]));
        let id = &test["tcId"];
        let valid = test["result"] == "valid";
        if nonce.len() != nonce_size {
            assert!(!valid, "{name} {id}: a nonce of another length");
            continue;
        }
        let cipher = C::new_from_slice(&key).unwrap();
        let nonce = nonce.as_slice().try_into().unwrap();
        let mut buffer = sealed.clone();
        let tag_array = Tag::try_from(tag.as_slice()).unwrap();
        let tag_array = tag_array.as_slice().try_into().unwrap();
        let opened = cipher.decrypt_inout_detached(nonce, &aad, buffer.as_mut_slice().into(), tag_array).is_ok();
        assert_eq!(opened, valid, "{name} {id}");
        if valid {
            assert_eq!(buffer, text, "{name} {id}");
            let made = cipher.encrypt_inout_detached(nonce, &aad, buffer.as_mut_slice().into()).unwrap();
            assert_eq!((buffer, made.to_vec()), (sealed, tag), "{name} {id}");
        }
    }
    tests.len()
}

#[test]
fn wycheproof_xchacha20_poly1305() {
    assert_eq!(sealed::<XChaCha20Poly1305>("xchacha20_poly1305", 24), 315);
}

#[test]
fn wycheproof_chacha20_poly1305() {
    assert_eq!(sealed::<ChaCha20Poly1305>("chacha20_poly1305", 12), 325);
}

#[test]
fn wycheproof_hkdf_sha256() {
    let (count, tests) = tests("hkdf_sha256");
    assert_eq!((count, tests.len()), (86, 86));
    for (_, test) in &tests {
        let mut made = vec![0; usize::try_from(test["size"].as_u64().unwrap()).unwrap()];
        let salt = bytes(&test["salt"]);
        let done = Hkdf::<Sha256>::new(Some(&salt), &bytes(&test["ikm"])).expand(&bytes(&test["info"]), &mut made);
        assert_eq!(done.is_ok(), test["result"] == "valid", "{}", test["tcId"]);
        if done.is_ok() {
            assert_eq!(made, bytes(&test["okm"]), "{}", test["tcId"]);
        }
    }
}

/// RFC 9106, section 5.3: Argon2id.
#[test]
fn rfc_9106_argon2id() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .build()
        .unwrap();
    let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    argon2.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    let expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(tag.map(|byte| format!("{byte:02x}")).concat(), expected);
}
